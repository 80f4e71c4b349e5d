package org.guanxi.sales.pipeline;

import org.guanxi.shared.problem.Invalid;

/** Two stages of one pipeline have the same id or name. */
final class StageTwice extends Invalid {}
