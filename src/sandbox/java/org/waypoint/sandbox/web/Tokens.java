package org.waypoint.sandbox.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;

/** The token that proves that a form came from one of our own pages; one per session. */
public final class Tokens {
    public static final String PARAMETER = "atl_token";
    static final String COOKIE = "atlassian.xsrf.token";
    private static final String ATTRIBUTE = "atlassian.xsrf.token";

    private Tokens() {}

    public static String of(HttpServletRequest request) {
        HttpSession session = request.getSession();
        synchronized (session) {
            String token = (String) session.getAttribute(ATTRIBUTE);
            if (token == null) {
                token = UUID.randomUUID().toString();
                session.setAttribute(ATTRIBUTE, token);
            }
            return token;
        }
    }

    /** Whether the request carries the token of its session. */
    public static boolean isRight(HttpServletRequest request) {
        String given = request.getParameter(PARAMETER);
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), of(request).getBytes(StandardCharsets.UTF_8));
    }
}
