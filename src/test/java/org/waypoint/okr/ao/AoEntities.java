package org.waypoint.okr.ao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.java.ao.RawEntity;

/** The entities that the descriptor declares. */
public final class AoEntities {
    private static final Pattern ENTITY = Pattern.compile("<entity>([^<]+)</entity>");
    private static final List<Class<? extends RawEntity<Long>>> ALL = read();

    private AoEntities() {}

    public static List<Class<? extends RawEntity<Long>>> all() {
        return ALL;
    }

    private static List<Class<? extends RawEntity<Long>>> read() {
        try {
            return ENTITY.matcher(Files.readString(Path.of("atlassian-plugin.xml")))
                    .results()
                    .<Class<? extends RawEntity<Long>>>map(AoEntities::load)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<Long>> load(MatchResult entity) {
        try {
            return (Class<? extends RawEntity<Long>>)
                    Class.forName(entity.group(1).trim());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
