package org.waypoint.sandbox.db;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Map;
import net.java.ao.RawEntity;

/** Active Objects with the bulk insert that old lines of Jira lack: demo data may use it, the add-on may not. */
public interface BulkActiveObjects extends ActiveObjects {
    /** One batch; all rows should name the same columns. */
    <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows);
}
