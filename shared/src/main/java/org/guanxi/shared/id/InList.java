package org.guanxi.shared.id;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * Values for the {@code IN (…)} of a statement. The last is repeated until there are 1, 2, 4, 8 … of them: the driver keeps
 * each text of a statement prepared, and one text per length of a list would fill the memory with them.
 */
public final class InList {

    private InList() {}

    public static <T> List<T> of(Collection<T> values) {
        if (values.isEmpty()) return List.of();
        var list = new ArrayList<>(values);
        int size = Math.max(1, Integer.highestOneBit(list.size() - 1) << 1);
        list.addAll(Collections.nCopies(size - list.size(), list.getLast()));
        return list;
    }

    public static List<byte[]> ofIds(Collection<UUID> ids) {
        return of(ids.stream().map(Ids::bytes).toList());
    }
}
