package org.guanxi.gateway.live;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * That something happened to a record; what it was is read through the API, with the reader's own rights.
 *
 * @param object the first part of the record's path in the API
 * @param person the only one who may hear of it; null when it is for all who may read the object
 * @param time Kafka's, in milliseconds: by it a reader goes on after a break
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Change(
        String object,
        String id,
        @Nullable String accountId,
        @Nullable String contactId,
        String type,
        String sequence,
        String at,
        @JsonIgnore @Nullable String person,
        @JsonIgnore long time) {

    String right() {
        return object + ":read";
    }
}
