package org.guanxi.shared.imports;

import org.guanxi.shared.problem.Conflict;

final class MappingTooLate extends Conflict {}
