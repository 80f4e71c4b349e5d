package org.guanxi.sales.lead;

import org.guanxi.shared.problem.Invalid;

final class OwnerMissing extends Invalid {}
