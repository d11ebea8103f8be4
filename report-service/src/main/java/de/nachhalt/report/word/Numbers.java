package de.nachhalt.report.word;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;

/**
 * Numbers for lists: word processors count on from list to list unless each has its own.
 */
final class Numbers {

	/** As it is described beside this class. */
	private static final BigInteger NUMBERED = BigInteger.TWO;

	/** Those described there come before. */
	private int last = 100;

	BigInteger next(XWPFDocument document) {
		CTNum number = CTNum.Factory.newInstance();
		number.setNumId(BigInteger.valueOf(++this.last));
		number.addNewAbstractNumId().setVal(NUMBERED);
		CTNumLvl level = number.addNewLvlOverride();
		level.setIlvl(BigInteger.ZERO);
		level.addNewStartOverride().setVal(BigInteger.ONE);
		return document.getNumbering().addNum(new XWPFNum(number, document.getNumbering()));
	}

}
