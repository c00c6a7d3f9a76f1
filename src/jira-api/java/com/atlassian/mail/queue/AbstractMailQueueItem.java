package com.atlassian.mail.queue;

import java.util.Date;

/** Base of items in the queue. */
public abstract class AbstractMailQueueItem implements MailQueueItem {
    private final String subject;
    private int sendCount;

    public AbstractMailQueueItem() {
        this(null);
    }

    public AbstractMailQueueItem(String subject) {
        this.subject = subject;
    }

    @Override
    public String getSubject() {
        return subject;
    }

    @Override
    public Date getDateQueued() {
        return null;
    }

    @Override
    public int getSendCount() {
        return sendCount;
    }

    @Override
    public boolean hasError() {
        return false;
    }

    protected void incrementSendCount() {
        sendCount++;
    }

    @Override
    public final int compareTo(MailQueueItem other) {
        return Integer.compare(sendCount, other.getSendCount());
    }
}
