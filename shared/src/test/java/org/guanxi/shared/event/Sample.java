package org.guanxi.shared.event;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanxi.shared.event.customer.AccountKind;
import org.guanxi.shared.event.customer.ExternalKey;

/** One event of a type with every field filled, always the same. */
final class Sample {

    private Sample() {}

    static Event of(Class<? extends Event> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Stream.of(components).map(Sample::value).toArray();
        try {
            Constructor<? extends Event> constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type.getName(), impossible);
        }
    }

    private static Object value(RecordComponent component) {
        String name = component.getName();
        Class<?> type = component.getType();
        if (type == UUID.class) {
            return id(name);
        } else if (type == Instant.class) {
            return Instant.parse("2026-03-31T08:00:00.000123Z");
        } else if (type == BigDecimal.class) {
            return new BigDecimal("1280.5000");
        } else if (type == boolean.class) {
            return true;
        } else if (type == int.class) {
            return 3;
        } else if (type == double.class) {
            return -9582.429;
        } else if (type == AccountKind.class) {
            return AccountKind.ORGANISATION;
        } else if (type == List.class) {
            return list(component);
        } else if (type == String.class) {
            return text(name);
        }
        throw new IllegalStateException("No sample for " + component);
    }

    private static Object list(RecordComponent component) {
        String element = component.getGenericType().getTypeName();
        if (element.contains("ExternalKey")) {
            return List.of(new ExternalKey("erp", "K-1001"));
        }
        return element.contains("UUID") ? List.of(id(component.getName())) : List.of(text(component.getName()));
    }

    private static UUID id(String name) {
        return new UUID(0x018f_0000_0000_7000L, 0x8000_0000_0000_0000L | (name.hashCode() & 0xFFFFFFL));
    }

    private static String text(String name) {
        return name.equals("currency") ? "CNY" : name + " 华北";
    }
}
