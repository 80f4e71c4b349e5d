package org.guanxi.shared.list;

import io.swagger.v3.oas.models.Operation;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.guanxi.shared.list.group.GroupRequest;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.method.HandlerMethod;

/** The API's description tells of each list which fields it knows: by the very constant that refuses all others. */
class ListsAreDescribed implements OperationCustomizer {

    private static final String GROUPED = "GROUPED";

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        ListedBy by = by(handler);
        if (by != null && operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> "query".equals(parameter.getIn()))
                    .forEach(parameter -> {
                        String words = ListWords.of(parameter.getName(), listing(by, takesGroups(handler)));
                        if (words != null) {
                            parameter.setDescription(words);
                        }
                    });
        }
        return operation;
    }

    private static @Nullable ListedBy by(HandlerMethod handler) {
        ListedBy own = handler.getMethodAnnotation(ListedBy.class);
        return own == null ? AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), ListedBy.class) : own;
    }

    private static boolean takesGroups(HandlerMethod handler) {
        return Stream.of(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == GroupRequest.class);
    }

    private static Listing listing(ListedBy by, boolean groups) {
        List<Field> named = Stream.of(by.value().getDeclaredFields())
                .filter(constant -> constant.getType() == Listing.class && Modifier.isStatic(constant.getModifiers()))
                .filter(constant -> isMeant(constant.getName(), groups ? GROUPED : by.list()))
                .toList();
        if (named.size() != 1) {
            throw new IllegalStateException("@ListedBy finds " + named.size() + " lists in " + by.value());
        }
        Field constant = named.getFirst();
        ReflectionUtils.makeAccessible(constant);
        return (Listing) Objects.requireNonNull(ReflectionUtils.getField(constant, null), constant::getName);
    }

    /** @param wanted empty for the only one that is not for groups */
    private static boolean isMeant(String name, String wanted) {
        return wanted.isEmpty() ? !name.equals(GROUPED) : name.equals(wanted);
    }
}
