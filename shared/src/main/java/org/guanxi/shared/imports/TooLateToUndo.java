package org.guanxi.shared.imports;

import org.guanxi.shared.problem.Conflict;

final class TooLateToUndo extends Conflict {}
