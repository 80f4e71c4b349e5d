package org.guanxi.sales.conversion;

import org.guanxi.shared.problem.Invalid;

/** Either an account that is there, or one to create. */
final class OneAccountNeeded extends Invalid {}
