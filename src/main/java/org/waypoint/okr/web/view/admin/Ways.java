package org.waypoint.okr.web.view.admin;

import java.util.List;

/**
 * The pages of OKR Masters.
 *
 * @param shown false where the menu of the administration has them already
 */
public record Ways(boolean shown, List<Way> items) {}
