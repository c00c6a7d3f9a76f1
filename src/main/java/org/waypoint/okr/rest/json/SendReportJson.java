package org.waypoint.okr.rest.json;

import org.waypoint.okr.app.rhythm.SendReport;

/** What became of the mails of one run. */
public record SendReportJson(int sent, int failed, int elsewhere) {
    public static SendReportJson of(SendReport report) {
        return new SendReportJson(report.sent(), report.failed(), report.elsewhere());
    }
}
