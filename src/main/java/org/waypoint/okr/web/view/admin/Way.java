package org.waypoint.okr.web.view.admin;

/** A link to another page of OKR Masters. */
public record Way(String title, String href) {}
