package org.guanxi.sales.qualification;

import org.guanxi.shared.problem.StateUnreachable;

final class LeadCannotBecome extends StateUnreachable {

    LeadCannotBecome(LeadStatus from, LeadStatus to) {
        super("/status", from, to, from.next());
    }
}
