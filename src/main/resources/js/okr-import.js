/* Puts a chosen file into the text field, so that one form serves files and pasted text. */
(function (window, document, Okr) {
    "use strict";
    Okr.enhance("ImportFile", "[data-okr-file]", function (group) {
        var target = document.getElementById(group.getAttribute("data-okr-file"));
        var input = group.querySelector("input[type=file]");
        group.classList.remove("okr-hidden");
        input.addEventListener("change", function () {
            var file = input.files && input.files[0];
            if (!file) {
                return;
            }
            var reader = new window.FileReader();
            reader.onload = function () {
                target.value = String(reader.result);
                Okr.say(AJS.I18n.getText("okr.admin.import.loaded", file.name));
            };
            reader.readAsText(file, "UTF-8");
        });
    });
})(window, document, window.Okr);
