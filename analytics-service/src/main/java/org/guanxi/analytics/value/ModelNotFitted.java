package org.guanxi.analytics.value;

import org.guanxi.shared.problem.NotFound;

/** Nobody has fitted the customer value model yet. */
final class ModelNotFitted extends NotFound {}
