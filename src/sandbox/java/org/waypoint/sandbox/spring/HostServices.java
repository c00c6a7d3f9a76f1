package org.waypoint.sandbox.spring;

import java.util.LinkedHashMap;
import java.util.Map;
import org.waypoint.sandbox.NotImitated;

/** What the sandbox offers an add-on for import, by the name of the interface. */
public final class HostServices {
    private final Map<String, Object> services = new LinkedHashMap<>();

    public <T> void offer(Class<T> type, T service) {
        services.put(type.getName(), service);
    }

    public Object find(String interfaceName) {
        Object service = services.get(interfaceName);
        if (service == null) {
            throw new NotImitated("The add-on imports " + interfaceName
                    + ", which the sandbox does not imitate. It offers " + services.keySet() + ".");
        }
        return service;
    }

    public <T> T find(Class<T> type) {
        return type.cast(find(type.getName()));
    }
}
