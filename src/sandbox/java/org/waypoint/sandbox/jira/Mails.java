package org.waypoint.sandbox.jira;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.waypoint.sandbox.NotImitated;

/** The mail queue. Nothing is ever sent: queued mail is shown at a page of its own. */
public final class Mails {
    private final List<Email> queued = new CopyOnWriteArrayList<>();

    public int size() {
        return queued.size();
    }

    public void addItem(MailQueueItem item) {
        if (!(item instanceof SingleMailQueueItem)) {
            throw new NotImitated("The sandbox's mail queue takes only SingleMailQueueItem, not " + item.getClass());
        }
        queued.add(((SingleMailQueueItem) item).getEmail());
    }

    /** Oldest first. */
    public List<Email> queued() {
        return List.copyOf(queued);
    }

    public void clear() {
        queued.clear();
    }
}
