package org.guanxi.shared.imports.work;

import org.guanxi.shared.problem.Conflict;

final class ImportNotCorrectable extends Conflict {}
