package org.guanxi.shared.bulk;

import org.guanxi.shared.problem.Conflict;

final class BulkChangeEnded extends Conflict {}
