package org.waypoint.sandbox.web;

import java.util.Arrays;
import java.util.List;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;

/** Light or dark: {@code ?theme=dark} for one page, a cookie for all. */
public final class Theme {
    public static final String COOKIE = "sandbox.theme";
    private static final List<String> KNOWN = List.of("light", "dark");

    private Theme() {}

    public static String of(HttpServletRequest request) {
        String asked = request.getParameter("theme");
        if (asked != null && KNOWN.contains(asked)) {
            return asked;
        }
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(KNOWN::contains)
                .findFirst()
                .orElse("light");
    }

    public static String other(String theme) {
        return theme.equals("dark") ? "light" : "dark";
    }
}
