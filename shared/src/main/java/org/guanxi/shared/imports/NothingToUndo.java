package org.guanxi.shared.imports;

import org.guanxi.shared.problem.Conflict;

final class NothingToUndo extends Conflict {}
