package org.waypoint.okr.app.rhythm;

/** Where the links of a mail lead; absolute, because a mail is read anywhere. */
record MailAddresses(String baseUrl) {
    String checkIn(long keyResultId) {
        return baseUrl + "/secure/OkrRecordCheckIn!default.jspa?keyResultId=" + keyResultId;
    }

    String keyResult(long keyResultId) {
        return baseUrl + "/secure/OkrKeyResult.jspa?id=" + keyResultId;
    }

    String console() {
        return baseUrl + "/secure/OkrConsole.jspa";
    }

    String preferences() {
        return baseUrl + "/secure/OkrMailPreferences.jspa";
    }
}
