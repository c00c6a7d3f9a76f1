/* Shows only the fields that the chosen kind of key result uses; what a hidden field holds is sent as empty. */
(function (Okr) {
    "use strict";

    Okr.enhance("Kinds", "#okr-key-result-form", function (form) {
        var choose = function () {
            var kind = form.querySelector("[name=kind]:checked");
            Okr.each(form, "[data-okr-kinds]", function (part) {
                part.hidden = !kind || part.getAttribute("data-okr-kinds").split(" ").indexOf(kind.value) < 0;
            });
        };
        form.addEventListener("change", function (event) {
            if (event.target.name === "kind") {
                choose();
            }
        });
        if (form.querySelector("details [aria-invalid]")) {
            form.querySelector("details").open = true;
        }
        choose();
    });
})(window.Okr);
