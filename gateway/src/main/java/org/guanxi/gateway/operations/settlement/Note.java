package org.guanxi.gateway.operations.settlement;

import org.jspecify.annotations.Nullable;

/**
 * What an operator did about a letter.
 *
 * @param reason why it was discarded
 * @param request of many letters, by which a repeat is known
 */
record Note(Outcome outcome, @Nullable String reason, RequestKey request, Operator by) {

    static Note replayed(RequestKey request, Operator by) {
        return new Note(Outcome.REPLAYED, null, request, by);
    }

    static Note discarded(String reason, Operator by) {
        return new Note(Outcome.DISCARDED, reason, RequestKey.NONE, by);
    }
}
