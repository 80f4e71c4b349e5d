package org.guanxi.shared.http;

import org.guanxi.shared.problem.Invalid;

final class IdempotencyKeyReused extends Invalid {}
