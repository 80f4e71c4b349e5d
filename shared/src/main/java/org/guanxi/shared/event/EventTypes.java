package org.guanxi.shared.event;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Between an event's class and its published name. */
public final class EventTypes {

    private static final Map<String, Class<? extends Event>> BY_NAME =
            Catalogue.EVENTS.stream().collect(Collectors.toUnmodifiableMap(EventTypes::nameOf, Function.identity()));

    private EventTypes() {}

    public static String nameOf(Class<? extends Event> event) {
        EventType type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(event + " has no @EventType");
        }
        return type.value();
    }

    /** Empty for a type that this release does not know: consumers ignore those. */
    public static Optional<Class<? extends Event>> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
