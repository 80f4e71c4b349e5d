package org.guanxi.sales.qualification;

import org.guanxi.shared.problem.Invalid;

final class OwnerMissing extends Invalid {}
