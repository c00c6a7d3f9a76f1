/*
 * Menus are plain details elements and open without scripts. This closes them as people expect it: by choosing, by a
 * click elsewhere, by Escape, and when the focus leaves.
 */
(function (document, Okr) {
    "use strict";
    var MENU = "details.okr-menu";

    function close(menu) {
        menu.removeAttribute("open");
    }

    function closeOthers(kept) {
        Okr.each(document, MENU + "[open]", function (menu) {
            if (menu !== kept) {
                close(menu);
            }
        });
    }

    function menuOf(target) {
        return target && target.closest ? target.closest(MENU) : null;
    }

    document.addEventListener("click", function (event) {
        var menu = menuOf(event.target);
        closeOthers(menu);
        if (menu && event.target.closest("a[data-okr-dialog]")) {
            // the dialog gives the focus back to what is still to be seen
            menu.querySelector("summary").focus();
            close(menu);
        }
    });
    document.addEventListener("keydown", function (event) {
        var menu = event.key === "Escape" ? menuOf(event.target) : null;
        if (menu && menu.hasAttribute("open")) {
            event.preventDefault();
            close(menu);
            menu.querySelector("summary").focus();
        }
    });
    document.addEventListener("focusin", function (event) {
        closeOthers(menuOf(event.target));
    });
})(document, window.Okr);
