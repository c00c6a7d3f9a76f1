package org.waypoint.sandbox.jira;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waypoint.sandbox.NotImitated;

/** Issue types, statuses with their categories and the one resolution; the worker behind Jira's constants manager. */
public final class IssueConstants {
    private final Map<String, Constant> types = new LinkedHashMap<>();
    private final Map<String, Constant> statuses = new LinkedHashMap<>();
    private final Resolution done = Imitation.of(Resolution.class, new Constant("10000", "Done", null));

    IssueConstants() {
        type("10000", "Epic");
        type("10001", "Story");
        type("10002", "Task");
        type("10003", "Sub-task");
        type("10004", "Bug");
        type("10005", "New Feature");
        type("10006", "Improvement");
        type("10007", "Technical task");
        Category toDo = new Category(2, StatusCategory.TO_DO, "To Do", "blue-gray");
        Category running = new Category(4, StatusCategory.IN_PROGRESS, "In Progress", "yellow");
        Category complete = new Category(3, StatusCategory.COMPLETE, "Done", "green");
        status("1", "Open", toDo);
        status("10000", "To Do", toDo);
        status("4", "Reopened", toDo);
        status("3", "In Progress", running);
        status("10002", "In Review", running);
        status("10003", "In QE Test", running);
        status("5", "Resolved", complete);
        status("6", "Closed", complete);
        status("10001", "Done", complete);
    }

    private void type(String id, String name) {
        types.put(name, new Constant(id, name, null));
    }

    private void status(String id, String name, Category category) {
        statuses.put(name, new Constant(id, name, category));
    }

    Constant type(String name) {
        return known(types, name, "issue type");
    }

    Constant status(String name) {
        return known(statuses, name, "status");
    }

    private static Constant known(Map<String, Constant> constants, String name, String what) {
        Constant constant = constants.get(name);
        if (constant == null) {
            throw new NotImitated("The sandbox has no " + what + " " + name + ", only " + constants.keySet() + ".");
        }
        return constant;
    }

    public List<String> statusNames() {
        return List.copyOf(statuses.keySet());
    }

    public IssueType getIssueType(String id) {
        return types.values().stream()
                .filter(type -> type.getId().equals(id))
                .findFirst()
                .map(Constant::asType)
                .orElse(null);
    }

    public Collection<IssueType> getAllIssueTypeObjects() {
        return types.values().stream().map(Constant::asType).toList();
    }

    public Status getStatus(String id) {
        return statuses.values().stream()
                .filter(status -> status.getId().equals(id))
                .findFirst()
                .map(Constant::asStatus)
                .orElse(null);
    }

    public Collection<Status> getStatuses() {
        return statuses.values().stream().map(Constant::asStatus).toList();
    }

    public Resolution getResolution(String id) {
        return "10000".equals(id) ? done : null;
    }

    Resolution done() {
        return done;
    }

    /** One issue type, status or resolution. */
    static final class Constant {
        private final String id;
        private final String name;
        private final Category category;

        Constant(String id, String name, Category category) {
            this.id = id;
            this.name = name;
            this.category = category;
        }

        public String getId() {
            return id;
        }

        public String getName() {
            return name;
        }

        public String getDescription() {
            return "";
        }

        public String getNameTranslation() {
            return name;
        }

        public String getNameTranslation(com.atlassian.jira.util.I18nHelper i18n) {
            return name;
        }

        public boolean isSubTask() {
            return name.equals("Sub-task");
        }

        public StatusCategory getStatusCategory() {
            return Imitation.of(StatusCategory.class, category);
        }

        String categoryKey() {
            return category.getKey();
        }

        IssueType asType() {
            return Imitation.of(IssueType.class, this);
        }

        Status asStatus() {
            return Imitation.of(Status.class, this);
        }
    }

    /** To do, in progress, done. */
    static final class Category {
        private final long id;
        private final String key;
        private final String name;
        private final String color;

        Category(long id, String key, String name, String color) {
            this.id = id;
            this.key = key;
            this.name = name;
            this.color = color;
        }

        public Long getId() {
            return id;
        }

        public String getKey() {
            return key;
        }

        public String getName() {
            return name;
        }

        public String getTranslatedName() {
            return name;
        }

        public String getColorName() {
            return color;
        }
    }
}
