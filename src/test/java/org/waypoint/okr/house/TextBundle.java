package org.waypoint.okr.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The texts of one language.
 *
 * @param path of the file
 * @param source the file as it stands
 * @param texts key to text
 * @param doubled keys that stand there more than once; a plain properties file would hide them
 */
record TextBundle(String path, String source, Map<String, String> texts, List<String> doubled) {
    static TextBundle of(Source file) {
        Map<String, String> texts = new TreeMap<>();
        List<String> doubled = new ArrayList<>();
        Properties reader = new Properties() {
            @Override
            public synchronized Object put(Object key, Object text) {
                if (texts.put((String) key, (String) text) != null) {
                    doubled.add((String) key);
                }
                return super.put(key, text);
            }
        };
        try {
            reader.load(new StringReader(file.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TextBundle(file.path(), file.text(), texts, List.copyOf(doubled));
    }
}
