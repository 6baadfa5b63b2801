// Large text and high contrast: kept in this browser, applied before the page is painted.
;(function () {
  var root = document.documentElement
  var values = { text: 'large', contrast: 'high' }

  function stored(name) {
    try {
      return localStorage.getItem('display-' + name) === values[name]
    } catch {
      return root.dataset[name] === values[name]
    }
  }

  function apply(name, isOn) {
    if (isOn) root.dataset[name] = values[name]
    else delete root.dataset[name]
    document.querySelectorAll('[data-display="' + name + '"]').forEach(function (button) {
      button.setAttribute('aria-pressed', String(isOn))
    })
  }

  function applyAll() {
    Object.keys(values).forEach(function (name) {
      apply(name, stored(name))
    })
  }

  root.dataset.script = 'on'
  applyAll()
  document.addEventListener('DOMContentLoaded', applyAll)
  window.addEventListener('pageshow', applyAll)
  document.addEventListener('click', function (event) {
    var button = event.target instanceof Element && event.target.closest('[data-display]')
    if (!button) return
    var name = button.getAttribute('data-display')
    var isOn = root.dataset[name] !== values[name]
    try {
      localStorage.setItem('display-' + name, isOn ? values[name] : '')
    } catch {
      // Without storage the choice holds for this page.
    }
    apply(name, isOn)
  })
})()
