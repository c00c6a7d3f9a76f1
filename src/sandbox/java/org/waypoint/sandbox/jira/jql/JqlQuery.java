package org.waypoint.sandbox.jira.jql;

import com.atlassian.query.Query;
import java.util.List;
import org.waypoint.sandbox.jira.Imitation;

/** A search that could be read; whether its fields and values exist is another question. */
public final class JqlQuery {
    private final String text;
    private final JqlNode where;
    private final List<Sort> order;

    JqlQuery(String text, JqlNode where, List<Sort> order) {
        this.text = text;
        this.where = where;
        this.order = List.copyOf(order);
    }

    /** Refuses with {@link JqlFault}. */
    public static JqlQuery parse(String text) {
        return JqlParser.parse(text);
    }

    public static JqlQuery behind(Query query) {
        return (JqlQuery) Imitation.behind(query);
    }

    public Query face() {
        return Imitation.of(Query.class, this);
    }

    JqlNode where() {
        return where;
    }

    List<Sort> order() {
        return order;
    }

    public String getQueryString() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }

    record Sort(String field, boolean down) {}
}
