package org.waypoint.okr.web.view.form;

/** A hidden field that says what a form is about; scripts leave it out, because the address says it. */
public record Hidden(String name, String value) {}
