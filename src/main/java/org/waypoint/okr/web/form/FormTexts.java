package org.waypoint.okr.web.form;

/** What a form says about itself: its heading, the label of its button, and what is said after saving. */
public record FormTexts(String title, String submit, String done) {}
