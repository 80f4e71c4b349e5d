package org.guanxi.shared.imports;

import org.guanxi.shared.problem.Conflict;

final class ImportNotCorrectable extends Conflict {}
