package org.guanxi.shared.list;

import org.guanxi.shared.problem.Invalid;

/** A list that nothing helps to find would hold a connection that all others need. */
final class ListTooSlow extends Invalid {

    ListTooSlow(long seconds) {
        super(seconds);
    }
}
