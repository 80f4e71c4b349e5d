package org.guanxi.shared.imports;

import java.util.List;
import org.guanxi.shared.imports.job.ImportJob;
import org.guanxi.shared.imports.row.RefusedRow;

/** @param refused those of the rows that are wrong still */
public record CorrectionResult(ImportJob job, List<RefusedRow> refused) {}
