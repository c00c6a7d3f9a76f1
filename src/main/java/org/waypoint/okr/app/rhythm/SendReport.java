package org.waypoint.okr.app.rhythm;

/**
 * What became of the letters of one run.
 *
 * @param elsewhere letters that another node sent at the same moment
 */
public record SendReport(int sent, int failed, int elsewhere) {
    static final SendReport NOTHING = new SendReport(0, 0, 0);
}
