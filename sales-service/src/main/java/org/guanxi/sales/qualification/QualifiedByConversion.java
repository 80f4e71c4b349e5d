package org.guanxi.sales.qualification;

import org.guanxi.shared.problem.StateUnreachable;

/** Nobody says that a lead is worth a deal without making a customer of it. */
final class QualifiedByConversion extends StateUnreachable {

    QualifiedByConversion(LeadStatus from) {
        super("/status", from, LeadStatus.QUALIFIED, from.next());
    }
}
