package org.waypoint.okr.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.springframework.stereotype.Component;
import org.waypoint.okr.ao.entity.MessageEntity;
import org.waypoint.okr.ao.mapping.MessageRows;
import org.waypoint.okr.domain.rhythm.message.Letter;
import org.waypoint.okr.domain.rhythm.message.Message;
import org.waypoint.okr.domain.rhythm.message.MessageFilter;
import org.waypoint.okr.domain.rhythm.message.MessageId;
import org.waypoint.okr.domain.rhythm.message.MessageState;
import org.waypoint.okr.domain.rhythm.message.Messages;

/** The send log in MESSAGE; the unique claim key decides which of two nodes sends. */
@Component
public final class AoMessages implements Messages {
    private final Tables tables;
    private final RowLocks locks;

    public AoMessages(ActiveObjects ao) {
        this.tables = new Tables(ao);
        this.locks = new RowLocks(tables);
    }

    @Override
    public Optional<Message> find(MessageId id) {
        return tables.find(MessageEntity.class, id.value()).map(MessageRows::read);
    }

    @Override
    public List<Message> since(LocalDate day) {
        Query query = Query.select().where("SEND_DAY >= ?", day.toString()).order("ID ASC");
        return tables.all(MessageEntity.class, query).stream()
                .map(MessageRows::read)
                .toList();
    }

    @Override
    public List<Message> find(MessageFilter filter, int offset, int limit) {
        Query query = criteria(filter).order("ID DESC").offset(offset).limit(limit);
        return tables.all(MessageEntity.class, query).stream()
                .map(MessageRows::read)
                .toList();
    }

    @Override
    public int count(MessageFilter filter) {
        return tables.count(MessageEntity.class, criteria(filter));
    }

    @Override
    public Message claim(Letter letter, LocalDate day, Instant at) {
        long id = SqlFailures.unique(
                () -> tables.insert(MessageEntity.class, row -> {
                    MessageRows.write(letter, at, row);
                    row.setClaimKey(MessageRows.claimKey(letter.recipientKey(), day));
                    row.setRecipient(letter.recipientKey());
                    row.setSendDay(day.toString());
                    row.setAttempts(1);
                    row.setVersion(1);
                }),
                AlreadyClaimed::new);
        return find(new MessageId(id)).orElseThrow();
    }

    @Override
    public Message reclaim(MessageId id, Letter letter, long expectedVersion, Instant at) {
        MessageEntity row = locks.lock(MessageEntity.class, id.value(), expectedVersion);
        MessageRows.write(letter, at, row);
        row.setSettledAt(null);
        row.setAttempts(row.getAttempts() + 1);
        row.save();
        return MessageRows.read(row);
    }

    @Override
    public void settle(MessageId id, MessageState state, Instant at) {
        tables.find(MessageEntity.class, id.value()).ifPresent(row -> {
            row.setStatus(state.name());
            row.setSettledAt(at.toEpochMilli());
            row.setVersion(row.getVersion() + 1);
            row.save();
        });
    }

    @Override
    public int removeBefore(LocalDate day, int most) {
        return tables.deleteOldest(MessageEntity.class, "SEND_DAY", day.toString(), most);
    }

    private static Query criteria(MessageFilter filter) {
        Criteria criteria = new Criteria();
        if (filter.kind() != null) {
            criteria.equal("KIND", filter.kind().name());
        }
        if (filter.state() != null) {
            criteria.equal("STATUS", filter.state().name());
        }
        return criteria.query();
    }
}
