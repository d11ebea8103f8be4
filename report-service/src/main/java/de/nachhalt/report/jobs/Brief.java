package de.nachhalt.report.jobs;

import java.util.List;

import de.nachhalt.report.branding.Branding;
import de.nachhalt.report.documents.Material;
import de.nachhalt.report.reports.Report.Subject;
import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.words.OwnWords;

/**
 * All that a file is made from.
 *
 * @param earlier the completed results of the cycles before, oldest first
 */
record Brief(Subject subject, CompletedAssessment assessment, List<AssessmentResult> earlier, Branding branding,
		OwnWords words) {

	Brief {
		earlier = List.copyOf(earlier);
	}

	Material material() {
		return new Material(this.assessment.result(), this.assessment.outlook(), this.assessment.basis(), this.earlier,
				this.subject.clientName(), this.subject.company(), this.subject.writtenIn());
	}

}
