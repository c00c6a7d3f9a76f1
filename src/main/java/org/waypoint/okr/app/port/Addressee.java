package org.waypoint.okr.app.port;

import java.time.ZoneId;
import java.util.Locale;

/** Somebody who gets mail, with the language and the time zone they read it in. */
public record Addressee(String userKey, String displayName, Locale locale, ZoneId zone) {}
