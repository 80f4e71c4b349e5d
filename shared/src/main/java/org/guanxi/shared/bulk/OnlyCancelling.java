package org.guanxi.shared.bulk;

import org.guanxi.shared.problem.Invalid;

final class OnlyCancelling extends Invalid {}
