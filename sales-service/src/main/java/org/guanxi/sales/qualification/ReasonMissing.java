package org.guanxi.sales.qualification;

import org.guanxi.shared.problem.Invalid;

/** A lead is not given up without saying why. */
final class ReasonMissing extends Invalid {}
