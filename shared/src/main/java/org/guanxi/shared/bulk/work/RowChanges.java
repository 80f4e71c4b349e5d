package org.guanxi.shared.bulk.work;

import java.util.Set;
import java.util.UUID;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Page;
import tools.jackson.databind.node.ObjectNode;

/** How one kind of row is changed. A service has one for each object that can be changed in bulk. */
public interface RowChanges {

    /** As in the path: {@code accounts}. */
    String object();

    /** What may be changed of many rows at once. */
    Set<String> fields();

    /** Refuses at once what no row could take, whichever it is. */
    default void requireSense(ObjectNode change) {}

    Page<UUID> ids(ListRequest request);

    /** @return the row as a GET shows it; it has an {@code id} and a {@code version} */
    Record require(UUID id);

    /**
     * Does what a PATCH of the row does, by the same checks.
     *
     * @param version what the row must still have
     * @return the row as it is then, with its version
     */
    Record patch(UUID id, long version, ObjectNode patch);
}
