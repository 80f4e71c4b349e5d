package org.guanxi.shared.shape;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * What an id in a record refers to: {@code ?expand=account} puts {@code account} beside {@code accountId}. A bean of this
 * type serves every record of the service that has such an id.
 */
public interface Expansion {

    /** {@code account}, where records have {@code accountId} */
    String name();

    /** @return what is known of each, for a whole page in one query; what is not known is not in it */
    Map<UUID, ? extends Record> of(Collection<UUID> ids);
}
