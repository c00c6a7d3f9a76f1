package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.TimeZone;

/** When a job runs. */
public final class Schedule {
    private final String text;

    private Schedule(String text) {
        this.text = text;
    }

    public static Schedule forCronExpression(String expression) {
        return new Schedule("cron " + expression);
    }

    public static Schedule forCronExpression(String expression, TimeZone zone) {
        return new Schedule("cron " + expression + " in " + zone.getID());
    }

    public static Schedule runOnce(Date time) {
        return new Schedule("once at " + time);
    }

    public static Schedule forInterval(long millis, Date firstRun) {
        return new Schedule("every " + millis + " ms from " + firstRun);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Schedule && ((Schedule) other).text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
