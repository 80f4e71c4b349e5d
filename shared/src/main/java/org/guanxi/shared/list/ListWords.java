package org.guanxi.shared.list;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.guanxi.shared.list.filter.Field;
import org.guanxi.shared.list.filter.Filter;
import org.jspecify.annotations.Nullable;

/** What a list's parameters take, for the API's description. */
final class ListWords {

    private ListWords() {}

    /** @return null for what is no parameter of a list */
    static @Nullable String of(String parameter, Listing listing) {
        return switch (parameter) {
            case "filter" -> "RSQL with " + Filter.OPERATORS + "; fields: " + kinds(listing.fields());
            case "sort" ->
                "Fields, most important first, `-` for falling; as usual `" + listing.usualSort() + "`; fields: "
                        + names(listing.fields().stream().map(Field::name).toList());
            case "by" ->
                "The field whose values make the groups; without it all rows are one; fields: "
                        + names(listing.grouping().by());
            case "sum" ->
                "What is added up in each; fields: "
                        + names(listing.grouping().sums().keySet());
            default -> null;
        };
    }

    private static String names(Collection<String> names) {
        return names.isEmpty() ? "–" : names.stream().sorted().collect(Collectors.joining(", "));
    }

    private static String kinds(Collection<Field> fields) {
        return fields.isEmpty()
                ? "–"
                : fields.stream()
                        .sorted(Comparator.comparing(Field::name))
                        .map(field -> field.name() + " (" + kind(field) + ")")
                        .collect(Collectors.joining(", "));
    }

    private static String kind(Field field) {
        return field.words().isEmpty() ? field.type().name().toLowerCase(Locale.ROOT) : String.join(" ", field.words());
    }
}
